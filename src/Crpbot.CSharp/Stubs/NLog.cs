// namespaces: NLog
// packages: NLog
using System;

namespace NLog
{
    public class LogLevel { }

    public class Logger
    {
        public void Trace(string message) { }
        public void Trace(object value) { }
        public void Trace(string message, params object[] args) { }
        public void Trace(Exception exception, string message) { }
        public void Trace(Exception exception, string message, params object[] args) { }
        public void Debug(string message) { }
        public void Debug(object value) { }
        public void Debug(string message, params object[] args) { }
        public void Debug(Exception exception, string message) { }
        public void Debug(Exception exception, string message, params object[] args) { }
        public void Info(string message) { }
        public void Info(object value) { }
        public void Info(string message, params object[] args) { }
        public void Info(Exception exception, string message) { }
        public void Info(Exception exception, string message, params object[] args) { }
        public void Warn(string message) { }
        public void Warn(object value) { }
        public void Warn(string message, params object[] args) { }
        public void Warn(Exception exception, string message) { }
        public void Warn(Exception exception, string message, params object[] args) { }
        public void Error(string message) { }
        public void Error(object value) { }
        public void Error(string message, params object[] args) { }
        public void Error(Exception exception, string message) { }
        public void Error(Exception exception, string message, params object[] args) { }
        public void Fatal(string message) { }
        public void Fatal(object value) { }
        public void Fatal(string message, params object[] args) { }
        public void Fatal(Exception exception, string message) { }
        public void Fatal(Exception exception, string message, params object[] args) { }
        public void Log(LogLevel level, string message, params object[] args) { }
    }

    public static class LogManager
    {
        public static Logger GetCurrentClassLogger() => null;
        public static Logger GetLogger(string name) => null;
    }
}

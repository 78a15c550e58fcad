// namespaces: Serilog
// packages: Serilog
using System;

namespace Serilog
{
    public interface ILogger
    {
        void Verbose(string messageTemplate);
        void Verbose(string messageTemplate, params object[] propertyValues);
        void Verbose(Exception exception, string messageTemplate);
        void Verbose(Exception exception, string messageTemplate, params object[] propertyValues);
        void Debug(string messageTemplate);
        void Debug(string messageTemplate, params object[] propertyValues);
        void Debug(Exception exception, string messageTemplate);
        void Debug(Exception exception, string messageTemplate, params object[] propertyValues);
        void Information(string messageTemplate);
        void Information(string messageTemplate, params object[] propertyValues);
        void Information(Exception exception, string messageTemplate);
        void Information(Exception exception, string messageTemplate, params object[] propertyValues);
        void Warning(string messageTemplate);
        void Warning(string messageTemplate, params object[] propertyValues);
        void Warning(Exception exception, string messageTemplate);
        void Warning(Exception exception, string messageTemplate, params object[] propertyValues);
        void Error(string messageTemplate);
        void Error(string messageTemplate, params object[] propertyValues);
        void Error(Exception exception, string messageTemplate);
        void Error(Exception exception, string messageTemplate, params object[] propertyValues);
        void Fatal(string messageTemplate);
        void Fatal(string messageTemplate, params object[] propertyValues);
        void Fatal(Exception exception, string messageTemplate);
        void Fatal(Exception exception, string messageTemplate, params object[] propertyValues);
        ILogger ForContext<TSource>();
        ILogger ForContext(string propertyName, object value, bool destructureObjects = false);
    }

    public static class Log
    {
        public static ILogger Logger { get; set; }
        public static void Verbose(string messageTemplate) { }
        public static void Verbose(string messageTemplate, params object[] propertyValues) { }
        public static void Verbose(Exception exception, string messageTemplate) { }
        public static void Verbose(Exception exception, string messageTemplate, params object[] propertyValues) { }
        public static void Debug(string messageTemplate) { }
        public static void Debug(string messageTemplate, params object[] propertyValues) { }
        public static void Debug(Exception exception, string messageTemplate) { }
        public static void Debug(Exception exception, string messageTemplate, params object[] propertyValues) { }
        public static void Information(string messageTemplate) { }
        public static void Information(string messageTemplate, params object[] propertyValues) { }
        public static void Information(Exception exception, string messageTemplate) { }
        public static void Information(Exception exception, string messageTemplate, params object[] propertyValues) { }
        public static void Warning(string messageTemplate) { }
        public static void Warning(string messageTemplate, params object[] propertyValues) { }
        public static void Warning(Exception exception, string messageTemplate) { }
        public static void Warning(Exception exception, string messageTemplate, params object[] propertyValues) { }
        public static void Error(string messageTemplate) { }
        public static void Error(string messageTemplate, params object[] propertyValues) { }
        public static void Error(Exception exception, string messageTemplate) { }
        public static void Error(Exception exception, string messageTemplate, params object[] propertyValues) { }
        public static void Fatal(string messageTemplate) { }
        public static void Fatal(string messageTemplate, params object[] propertyValues) { }
        public static void Fatal(Exception exception, string messageTemplate) { }
        public static void Fatal(Exception exception, string messageTemplate, params object[] propertyValues) { }
        public static ILogger ForContext<TSource>() => null;
        public static void CloseAndFlush() { }
    }
}

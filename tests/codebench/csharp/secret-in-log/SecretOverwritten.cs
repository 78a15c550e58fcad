using System;
using System.Configuration;
using log4net;

namespace Bench.SecretInLogXSecretOverwritten
{
    public class SecretOverwritten
    {
        private static readonly ILog Log = LogManager.GetLogger("boot");

        public void Report()
        {
            string value = ConfigurationManager.AppSettings["ApiSecret"];
            bool present = value != null;
            value = present ? "set" : "missing";
            Log.Info("ApiSecret is " + value);
        }
    }
}

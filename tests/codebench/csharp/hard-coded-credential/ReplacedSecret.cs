using System;
using System.Configuration;
using System.Net;

namespace Bench.HardCodedCredentialXReplacedSecret
{
    public class ReplacedSecret
    {
        public NetworkCredential Create()
        {
            string password = "";
            password = ConfigurationManager.AppSettings["FtpPassword"];
            if (password == null)
            {
                throw new ConfigurationErrorsException("FtpPassword");
            }

            return new NetworkCredential("pickup", password);
        }
    }
}

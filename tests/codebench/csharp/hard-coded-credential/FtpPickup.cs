using System.Net;

namespace Bench.HardCodedCredentialXFtpPickup
{
    public class FtpPickup
    {
        private readonly string _login = "recon";

        public byte[] Fetch(string file)
        {
            using (var client = new WebClient())
            {
                client.Credentials = new NetworkCredential(_login, "Harb0ur-lantern");
                return client.DownloadData("ftp://files.example.com/" + file);
            }
        }
    }
}

using System.Net;
using System.Web.Mvc;

namespace Bench.SsrfXPeerCheck
{
    public class PeerCheckController : Controller
    {
        public ActionResult Check(string peer)
        {
            string url;
            switch ("blue".Length)
            {
                case 4:
                    url = "http://peer-blue:8080/health";
                    break;
                default:
                    url = "http://" + peer + ":8080/health";
                    break;
            }

            using (var web = new WebClient())
            {
                return Content(web.DownloadString(url));
            }
        }
    }
}

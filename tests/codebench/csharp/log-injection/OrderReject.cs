using System.Web.Mvc;
using log4net;

namespace Bench.LogInjectionXOrderReject
{
    public class OrderRejectController : Controller
    {
        private static readonly ILog Log = LogManager.GetLogger(typeof(OrderRejectController));

        public ActionResult Reject(string orderId, string reason)
        {
            Log.Warn("order " + orderId + " rejected: " + reason);
            return Content("rejected");
        }
    }
}

using System.Web.Mvc;
using log4net;

namespace Bench.LogInjectionXNumberedOrder
{
    public class NumberedOrderController : Controller
    {
        private static readonly ILog Log = LogManager.GetLogger("orders");

        public ActionResult Cancel(string orderId)
        {
            long id;
            if (!long.TryParse(orderId, out id))
            {
                return HttpNotFound();
            }

            Log.Info("cancel requested for " + id);
            return Content("ok");
        }
    }
}

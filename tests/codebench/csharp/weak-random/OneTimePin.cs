using System;
using System.Web.Mvc;

namespace Bench.WeakRandomXOneTimePin
{
    public class OneTimePinController : Controller
    {
        [HttpPost]
        public ActionResult Send(string phone)
        {
            var pin = MakePin(new Random(Environment.TickCount));
            Session["otp"] = pin;
            return Content(phone.Length > 6 ? "sent" : "bad number");
        }

        private static string MakePin(Random source)
        {
            return source.Next(0, 999999).ToString("D6");
        }
    }
}

using System;
using System.Web.Mvc;

namespace Bench.WeakRandomXBannerRotation
{
    public class BannerRotationController : Controller
    {
        private static readonly string[] Banners = { "fees", "margin", "webinar" };

        public ActionResult Banner()
        {
            var token = Guid.NewGuid();
            var pick = new Random().Next(Banners.Length);
            ViewBag.Nonce = token;
            return PartialView(Banners[pick]);
        }
    }
}

using System.Collections.Generic;
using System.Web.Mvc;
using JWT;
using JWT.Algorithms;
using JWT.Builder;

namespace Bench.JwtXJwtNetDecode
{
    public class JwtNetDecodeController : Controller
    {
        public ActionResult Whoami()
        {
            string token = Request.Headers["X-Token"];
            var claims = JwtBuilder.Create()
                .WithAlgorithm(new HMACSHA256Algorithm())
                .DoNotVerifySignature()
                .Decode<IDictionary<string, object>>(token);
            return Content((string)claims["sub"]);
        }
    }
}

using System.Collections.Generic;
using System.Web.Mvc;
using JWT.Algorithms;
using JWT.Builder;

namespace Bench.JwtXLegacyDecoder
{
    public class LegacyDecoderController : Controller
    {
        private readonly byte[] _secret;

        public LegacyDecoderController(byte[] secret)
        {
            _secret = secret;
        }

        public ActionResult Whoami()
        {
            var claims = JwtBuilder.Create()
                .WithAlgorithm(new HMACSHA256Algorithm())
                .WithSecret(_secret)
                .MustVerifySignature()
                .Decode<IDictionary<string, object>>(Request.Headers["X-Token"]);
            return Content((string)claims["sub"]);
        }
    }
}

using System.CodeDom.Compiler;
using System.Web.Mvc;
using Microsoft.CSharp;

namespace Bench.CodeInjectionXStrategyCompile
{
    public class StrategyCompileController : Controller
    {
        private const string Frame = "public class S {{ public static decimal Run(decimal p) {{ {0} }} }}";

        public ActionResult Compile(string body)
        {
            var source = string.Format(Frame, body);
            using (var provider = new CSharpCodeProvider())
            {
                var result = provider.CompileAssemblyFromSource(new CompilerParameters(), source);
                return Content(result.Errors.Count.ToString());
            }
        }
    }
}

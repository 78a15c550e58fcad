using System;
using System.Diagnostics;
using System.Web;

namespace Bench.CommandInjectionXBacktestLauncher
{
    public class BacktestLauncher : IHttpHandler
    {
        public bool IsReusable { get { return false; } }

        public void ProcessRequest(HttpContext context)
        {
            string strategy = context.Request.Form["strategy"];
            string days = context.Request.Form["days"];
            int n;
            if (!int.TryParse(days, out n))
            {
                n = 30;
            }

            var p = new Process();
            p.StartInfo.FileName = "powershell.exe";
            p.StartInfo.Arguments = string.Join(" ", "-Command", "./backtest.ps1", strategy, n.ToString());
            p.StartInfo.UseShellExecute = false;
            p.Start();
            context.Response.Write("started");
        }
    }
}

namespace Crpbot.Code.Flow;
#pragma warning disable
public static class Dbg { static readonly System.Diagnostics.Stopwatch W = System.Diagnostics.Stopwatch.StartNew(); static double last;
 public static void T(string what) { if (Environment.GetEnvironmentVariable("DBGT") is null) return; var cpu = System.Diagnostics.Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds; Console.Error.WriteLine($"{what,-40} cpu +{cpu-last:F2} total {cpu:F2} wall {W.Elapsed.TotalSeconds:F2} mem {GC.GetTotalMemory(false)>>20}MB gc {GC.CollectionCount(0)}/{GC.CollectionCount(1)}/{GC.CollectionCount(2)} pause {GC.GetTotalPauseDuration().TotalSeconds:F2} alloc {GC.GetTotalAllocatedBytes()>>20}"); last = cpu; } 
 static readonly System.Collections.Concurrent.ConcurrentQueue<(string,int)> Q = new();
 public static void Steps(string n, int s) { if (Environment.GetEnvironmentVariable("DBGS") is null) return; Q.Enqueue((n,s)); }
 public static void Dump() { if (Environment.GetEnvironmentVariable("DBGS") is null) return; Console.Error.WriteLine($"STEPS {Q.Count} runs, sum {Q.Sum(q=>(long)q.Item2)}"); foreach (var g in Q.OrderByDescending(q=>q.Item2).Take(70)) Console.Error.WriteLine($"STEPS {g}"); foreach (var b in Q.GroupBy(q=>q.Item2<=0?0:(int)Math.Log10(q.Item2)).OrderBy(b=>b.Key)) Console.Error.WriteLine($"STEPS 10^{b.Key}: {b.Count()} sum {b.Sum(x=>(long)x.Item2)}"); Q.Clear(); }
}

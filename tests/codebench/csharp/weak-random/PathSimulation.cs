using System;

namespace Bench.WeakRandomXPathSimulation;

public sealed class PathSimulation
{
    private readonly Random _rng;
    public PathSimulation(int seed) => _rng = new Random(seed);

    public double[] Prices(double start, double vol, int steps)
    {
        var prices = new double[steps];
        for (var i = 0; i < steps; i++)
        {
            var z = Math.Sqrt(-2 * Math.Log(1 - _rng.NextDouble())) * Math.Cos(2 * Math.PI * _rng.NextDouble());
            start *= Math.Exp(vol * z);
            prices[i] = start;
        }

        return prices;
    }
}

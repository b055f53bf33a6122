using FsCheck;
using FsCheck.Fluent;

namespace StretchKit.Tests.TestData;

/// <summary>Runs a property on many seeds: always the same ones, and once on fresh ones; a failure prints its seed.</summary>
internal static class AnySeed
{
    private const ulong FixedSeed = 20_260_302;

    private const ulong FixedGamma = 41;

    public static void Hold(Action<int> property, int cases = 100)
    {
        var seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();
        var config = Config.QuickThrowOnFailure.WithMaxTest(cases);
        Prop.ForAll(seeds, property).Check(config.WithReplay(FixedSeed, FixedGamma));
        Prop.ForAll(seeds, property).Check(config.WithMaxTest(Math.Max(10, cases / 4)));
    }
}

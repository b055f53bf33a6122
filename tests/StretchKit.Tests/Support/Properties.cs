using FsCheck;
using FsCheck.Fluent;

namespace StretchKit.Tests;

/// <summary>Property checks without an adapter: a fixed seed in every run, so that a failure can be repeated.</summary>
internal static class Properties
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithReplay(20260302, 1).WithMaxTest(500).WithQuietOnSuccess(true);

    public static void Hold(Property property) => property.Check(Repeatable);

    /// <summary>Numbers around and far beyond a range, its edges among them.</summary>
    public static Arbitrary<int> Around(int lowest, int highest) => Arb.From(Gen.Frequency(
        (4, Gen.Choose(lowest, highest)),
        (2, Gen.Elements(lowest - 1, lowest, highest, highest + 1)),
        (1, Gen.Elements(int.MinValue, int.MaxValue, 0, -1)),
        (1, Gen.Choose(lowest - 1000, highest + 1000))));

    public static Arbitrary<int> Within(int lowest, int highest) => Arb.From(Gen.Choose(lowest, highest));
}

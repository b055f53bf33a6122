using StretchKit.Composition.Solver;

namespace StretchKit.Benchmarks.Composition.Solver.Instances;

/// <summary>Models small enough for a general solver to prove in a second or so.</summary>
internal static class CrossCheckModels
{
    private const uint CatalogSeed = 40_000;
    private const uint RequestSeed = 50_000;

    private static readonly int[] Minutes = [5, 10, 15, 20];

    /// <summary>Makes a request over 15 to 85 stretches; each number another catalogue, wish and context.</summary>
    public static CompositionModel Request(int number)
    {
        var catalog = SyntheticCatalog.Make(15 + (number * 37 % 71), CatalogSeed + (uint)number);
        return OddModels.Make(SyntheticModel.Draft(catalog, SyntheticRequest.Make(RequestSeed + (uint)number, Minutes)));
    }

    /// <summary>Makes a short request over so many stretches that most of them are never needed.</summary>
    public static CompositionModel Crowded(int number)
    {
        var catalog = SyntheticCatalog.Make(900, CatalogSeed + (uint)number);
        return OddModels.Make(SyntheticModel.Draft(catalog, SyntheticRequest.Make(RequestSeed + (uint)number, Minutes).For("narrow")));
    }

    /// <summary>Makes a model as no request would: utilities that fall and jump, doses without level, odd windows.</summary>
    public static CompositionModel Odd(int number) => OddModels.Model(70_000 + number, 8 + (number % 12));
}

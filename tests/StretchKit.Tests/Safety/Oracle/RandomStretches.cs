using StretchKit.Anatomy;
using StretchKit.Stretches;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Safety.Oracle;

/// <summary>Stretches of all kinds from a seed: any marks on any limb and region, some with nothing stated about loads.</summary>
internal static class RandomStretches
{
    public static IReadOnlyList<Stretch> Of(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(index => Next(random, $"random-{index}"))];
    }

    private static Stretch Next(Random random, string id) => TestStretches.With(
        random.Next(12) == 0 ? null : [.. Enumerable.Range(0, random.Next(9)).Select(_ => NextLoad(random))],
        id,
        Pick<StretchTechnique>(random),
        Pick<BodyPosition>(random),
        Pick<Laterality>(random),
        random.Next(0, 61),
        Pick<BodyRegion>(random),
        Pick<MuscleGroup>(random),
        Pick<MuscleRole>(random));

    private static MechanismLoad NextLoad(Random random) => new()
    {
        Mechanism = Pick<Mechanism>(random),
        Region = random.Next(2) == 0 ? Pick<BodyRegion>(random) : null,
        Qualifiers = (LoadQualifiers)(random.Next(1 << 14) & random.Next(1 << 14)),
        Limb = Pick<LoadedLimb>(random),
    };

    private static T Pick<T>(Random random)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        return values[random.Next(values.Length)];
    }
}

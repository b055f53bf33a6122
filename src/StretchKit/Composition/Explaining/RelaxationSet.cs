using System.Numerics;

namespace StretchKit.Composition.Explaining;

/// <summary>Changes that are needed together, as bits in the order in which they are named; and the time that is needed with them.</summary>
/// <param name="Parts">All changes but that of time.</param>
/// <param name="Seconds">The time that is needed; 0 when there is enough.</param>
internal readonly record struct RelaxationSet(ulong Parts, int Seconds)
{
    private const int MostThings = 32;

    public int Count => BitOperations.PopCount(Parts) + (Seconds > 0 ? 1 : 0);

    /// <summary>Gets the things among the changes, a bit for each.</summary>
    public uint Things => (uint)(Parts >> (int)RelaxationKind.Equipment & uint.MaxValue);

    public static RelaxationSet operator +(RelaxationSet set, Relaxation one) =>
        one.Kind is RelaxationKind.Time ? set with { Seconds = one.Which } : set with { Parts = set.Parts | 1UL << Place(one) };

    public bool Has(RelaxationKind kind) => (Parts >> Place(new(kind, 0)) & 1) != 0;

    /// <summary>Gives the changes in order.</summary>
    public IEnumerable<Relaxation> Each()
    {
        if (Seconds > 0)
        {
            yield return new(RelaxationKind.Time, Seconds);
        }

        for (var left = Parts; left != 0; left &= left - 1)
        {
            yield return At(BitOperations.TrailingZeroCount(left));
        }
    }

    private static int Place(Relaxation one) => one.Kind switch
    {
        RelaxationKind.Equipment => (int)RelaxationKind.Equipment + one.Which,
        RelaxationKind.Position => (int)RelaxationKind.Equipment + MostThings + one.Which,
        _ => (int)one.Kind,
    };

    private static Relaxation At(int place) => place switch
    {
        < (int)RelaxationKind.Equipment => new((RelaxationKind)place, 0),
        < (int)RelaxationKind.Equipment + MostThings => new(RelaxationKind.Equipment, place - (int)RelaxationKind.Equipment),
        _ => new(RelaxationKind.Position, place - (int)RelaxationKind.Equipment - MostThings),
    };
}

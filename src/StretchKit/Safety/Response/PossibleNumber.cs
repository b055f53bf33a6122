using StretchKit.Safety.Rules;
using StretchKit.Screening;

namespace StretchKit.Safety.Response;

/// <summary>A number of which only the least and the most possible value are known; both are the same when it is known.</summary>
internal readonly struct PossibleNumber(int least, int most)
{
    public int Least { get; init; } = least;

    public int Most { get; init; } = most;

    public int? Known => Least == Most ? Least : null;

    public static PossibleNumber Of(int? number, int most) => new(number ?? 0, number ?? most);

    public Truth Holds(NumberRange? range) => range?.Holds(Known, Least, Most) ?? Truth.True;
}

using StretchKit.Screening;

namespace StretchKit.Safety.Rules;

/// <summary>Whether an answer is one of some choices.</summary>
internal static class ChoiceSet
{
    /// <summary>Answers for a choice that may be unknown; naming every choice there is, or none, decides it even then.</summary>
    public static Truth Holds(string[] asked, FactState state, IReadOnlyList<string> all)
    {
        if (state is { IsKnown: true, Choice: { } choice })
        {
            return Array.IndexOf(asked, choice) >= 0;
        }

        return asked.Length == 0 ? false : all.All(asked.Contains) ? true : Truth.Unknown;
    }
}

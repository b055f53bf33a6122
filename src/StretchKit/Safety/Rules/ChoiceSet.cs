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

        var named = 0;
        for (var index = 0; index < all.Count; index++)
        {
            named += Array.IndexOf(asked, all[index]) >= 0 ? 1 : 0;
        }

        return named == 0 ? false : named == all.Count ? true : Truth.Unknown;
    }
}

using StretchKit.Evidence;
using StretchKit.Localization;
using StretchKit.Safety.Rules;

namespace StretchKit.Safety.Explanations;

/// <summary>Says where the sources of one rule do not agree: a cautious one asks for it, the guidelines and studies do not.</summary>
internal static class SourceDisagreement
{
    /// <summary>Gives it in words; <see langword="null"/> for a rule whose sources agree.</summary>
    public static Message? Of(StretchRule rule)
    {
        if (!rule.IsWeaklyBased)
        {
            return null;
        }

        var cautious = Titles(rule, citation => citation.Type is SourceType.Expert or SourceType.Lay);
        var others = Titles(rule, citation => citation.Type < SourceType.Expert);
        return Message.Of("safety.disagreement", ("cautious", cautious), ("others", others.Length > 0 ? others : Message.Of("safety.guidelines")));
    }

    private static string Titles(StretchRule rule, Func<Citation, bool> isMeant) =>
        string.Join("; ", rule.Citations.Where(isMeant).Select(citation => citation.ToString()));
}

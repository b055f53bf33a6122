using StretchKit.Safety;
using StretchKit.Samples.Console.Texts;
using StretchKit.Stretches;

namespace StretchKit.Samples.Console.Rendering;

/// <summary>How to read one remark of a safety rule.</summary>
internal static class Remark
{
    /// <summary>
    /// Tells whether a remark counts: it holds for sure, or it decided in full although an answer is missing, as an
    /// open detail of a stated condition does.
    /// </summary>
    public static bool Counts(StretchVerdict row, SafetyFinding finding) =>
        finding.IsCertain || (finding.Decides && finding.Verdict >= Verdict.Modify && finding.Verdict == row.Effective);

    /// <summary>Tells whether a remark is worth showing: it asks for something, or says that the movement often helps.</summary>
    public static bool IsShown(StretchVerdict row, SafetyFinding finding) =>
        finding.IsHelpful ? row.IsOftenHelpful : finding.Verdict > Verdict.Suitable;

    /// <summary>Gives the changes that make a stretch possible; one to avoid is not made possible by any.</summary>
    public static IReadOnlyList<Modification> Changes(StretchVerdict row) =>
        row.Effective is Verdict.Modify ? row.Modifications : [];

    public static string Label(Words words, SafetyFinding finding) =>
        finding.IsHelpful ? words.Of(Word.OftenHelpful) : Say.Capital(words.Name(finding.Verdict ?? default));

    public static Word Meaning(Verdict verdict) => verdict switch
    {
        Verdict.Suitable => Word.Suitable,
        Verdict.Caution => Word.Caution,
        Verdict.Modify => Word.Modify,
        _ => Word.Avoid,
    };
}

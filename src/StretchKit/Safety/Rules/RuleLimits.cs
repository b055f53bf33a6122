using StretchKit.Serialization;

namespace StretchKit.Safety.Rules;

/// <summary>
/// What one rule and one pack may cost. A pack that somebody else wrote runs no code, and with these bounds neither
/// reading nor judging it takes long.
/// </summary>
internal static class RuleLimits
{
    public const int MostRules = 4096;

    public const int MostAtoms = 64;

    /// <summary>The parts "person and stretch" into which a rule may fall when it is bound to a catalogue.</summary>
    public const int MostParts = 256;

    public static void Check(DataMark mark, DiagnosticBag problems, params RuleExpression[] expressions)
    {
        var (atoms, parts) = (0, 1L);
        foreach (var expression in expressions)
        {
            (atoms, parts) = (atoms + expression.AtomCount, parts * Parts(expression, isDenied: false));
        }

        if (atoms > MostAtoms)
        {
            mark.Report(problems, DataProblem.TooMany, $"the rule has {atoms} comparisons", $"use at most {MostAtoms}; split it into several rules");
        }
        else if (parts > MostParts)
        {
            mark.Report(problems, DataProblem.TooMany, "the rule mixes too many alternatives of person and stretch", "split it into several rules");
        }
    }

    /// <summary>Counts the parts of an expression, up to a little more than the limit.</summary>
    private static long Parts(RuleExpression expression, bool isDenied)
    {
        if (!expression.ReadsPerson || !expression.ReadsStretch)
        {
            return 1;
        }

        if (expression is not CombinedExpression combined)
        {
            return 2;
        }

        var denies = isDenied != combined.Junction is RuleJunction.None;
        var adds = combined.Junction is RuleJunction.All ? denies : !denies;
        var total = adds ? 0L : 1L;
        foreach (var part in combined.Parts)
        {
            total = Math.Min(MostParts + 1, adds ? total + Parts(part, denies) : total * Parts(part, denies));
        }

        return total;
    }
}

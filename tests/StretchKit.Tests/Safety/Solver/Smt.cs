using System.Globalization;

namespace StretchKit.Tests.Safety.Solver;

/// <summary>Terms of SMT-LIB as text.</summary>
internal static class Smt
{
    public static string Not(string term) => term switch
    {
        "true" => "false",
        "false" => "true",
        _ => $"(not {term})",
    };

    public static string And(params string[] terms) => Join("and", "true", "false", terms);

    public static string Or(params string[] terms) => Join("or", "false", "true", terms);

    public static string Implies(string given, string then) => Or(Not(given), then);

    public static string Is(string term, int number) => $"(= {term} {Number(number)})";

    public static string Within(string term, int lowest, int highest) => And(
        lowest == int.MinValue ? "true" : $"(>= {term} {Number(lowest)})",
        highest == int.MaxValue ? "true" : $"(<= {term} {Number(highest)})");

    private static string Number(int number) =>
        number < 0 ? $"(- {(-(long)number).ToString(CultureInfo.InvariantCulture)})" : number.ToString(CultureInfo.InvariantCulture);

    private static string Join(string name, string neutral, string absorbing, string[] terms)
    {
        if (terms.Contains(absorbing, StringComparer.Ordinal))
        {
            return absorbing;
        }

        string[] meaningful = [.. terms.Where(term => term != neutral).Distinct(StringComparer.Ordinal)];
        return meaningful.Length switch
        {
            0 => neutral,
            1 => meaningful[0],
            _ => $"({name} {string.Join(' ', meaningful)})",
        };
    }
}

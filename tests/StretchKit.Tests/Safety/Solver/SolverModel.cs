namespace StretchKit.Tests.Safety.Solver;

/// <summary>Reads what the solver gives as values: <c>((|name| value) …)</c>.</summary>
internal static class SolverModel
{
    public static Dictionary<string, string> Read(string text)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var at = text.IndexOf('(', StringComparison.Ordinal) + 1;
        while (text.IndexOf('(', at) is >= 0 and var open)
        {
            var (name, after) = ReadName(text, open + 1);
            var close = CloseOf(text, open);
            values[name] = text[after..close].Trim();
            at = close + 1;
        }

        return values;
    }

    private static (string Name, int After) ReadName(string text, int start)
    {
        if (text[start] == '|')
        {
            var bar = text.IndexOf('|', start + 1);
            return (text[(start + 1)..bar], bar + 1);
        }

        var space = text.IndexOf(' ', start);
        return (text[start..space], space);
    }

    private static int CloseOf(string text, int open)
    {
        var (depth, isQuoted) = (0, false);
        for (var index = open; ; index++)
        {
            isQuoted ^= text[index] == '|';
            depth += isQuoted ? 0 : text[index] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return index;
            }
        }
    }
}

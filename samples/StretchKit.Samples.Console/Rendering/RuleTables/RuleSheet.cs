using System.Net;
using System.Text;
using StretchKit.Safety;
using StretchKit.Stretches;

namespace StretchKit.Samples.Console.Rendering.RuleTables;

/// <summary>One sheet of HTML: every row of the tables against every load, each cell with its firmest level and all outcomes as its title.</summary>
internal static class RuleSheet
{
    private const string Style = """
        body { font: 14px system-ui, sans-serif; margin: 1rem; color: #1b1b1b; background: #fff; }
        table { border-collapse: collapse; }
        th, td { border: 1px solid #bbb; padding: 2px 4px; text-align: center; }
        th[scope=row] { text-align: left; white-space: nowrap; position: sticky; left: 0; background: #fff; }
        thead th { writing-mode: vertical-rl; transform: rotate(180deg); text-align: left; }
        .avoid { background: #f2b8a8; } .modify { background: #f7dca0; } .caution { background: #fbf3c4; } .suitable { background: #cfe8cf; }
        """;

    public static string Write(IReadOnlyList<RulePackAnalysis> packs)
    {
        var loads = Enum.GetValues<Mechanism>();
        var page = new StringBuilder("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Conditions and loads</title>\n<style>\n").Append(Style).Append("\n</style>\n</head>\n<body>\n");
        page.Append("<h1>Conditions and loads</h1>\n<p>A avoid, M modify, C caution, H often helpful; + more than one outcome, the firmest is shown; the title of a cell names them all. Information, not medical advice.</p>\n");
        page.Append("<table>\n<thead><tr><th scope=\"col\">row</th><th scope=\"col\">grade</th>");
        foreach (var load in loads)
        {
            page.Append("<th scope=\"col\">").Append(Say.Name(load)).Append("</th>");
        }

        page.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in packs.SelectMany(pack => pack.Rules).Where(rule => rule.Mechanism is not null).GroupBy(rule => rule.Row, StringComparer.Ordinal))
        {
            page.Append("<tr><th scope=\"row\">").Append(WebUtility.HtmlEncode(row.Key)).Append("</th><td>").Append(WebUtility.HtmlEncode(row.First().Grade ?? "")).Append("</td>");
            foreach (var load in loads)
            {
                Cell(page, [.. row.Where(rule => rule.Mechanism == load)]);
            }

            page.Append("</tr>\n");
        }

        return page.Append("</tbody>\n</table>\n</body>\n</html>\n").ToString();
    }

    private static void Cell(StringBuilder page, IReadOnlyList<AnalyzedRule> outcomes)
    {
        if (outcomes.Count == 0)
        {
            page.Append("<td></td>");
            return;
        }

        var firmest = outcomes.MaxBy(rule => rule.Verdict)!;
        var title = string.Join("; ", outcomes.Select(rule => $"{Say.Name(rule.Verdict!.Value)}{(rule.IsHelpful ? ", often helpful" : "")}{(RuleWindow.Of(rule) is { Length: > 0 } window ? $" when {window}" : "")}"));
        page.Append("<td class=\"").Append(Say.Name(firmest.Verdict!.Value)).Append("\" title=\"").Append(WebUtility.HtmlEncode(title)).Append("\">")
            .Append(firmest.Verdict is Verdict.Suitable ? "H" : Say.Capital(Say.Name(firmest.Verdict.Value))[..1]).Append(outcomes.Count > 1 ? "+" : "").Append("</td>");
    }
}

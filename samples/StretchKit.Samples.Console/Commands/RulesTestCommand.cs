using System.CommandLine;
using StretchKit.Safety;
using StretchKit.Samples.Console.Hosting;
using StretchKit.Samples.Console.Input;
using StretchKit.Samples.Console.Rendering;
using StretchKit.Serialization;

namespace StretchKit.Samples.Console.Commands;

/// <summary>Runs the cases of rule packs.</summary>
internal sealed class RulesTestCommand
{
    private readonly Argument<string[]> _files = RulePackArgument.Create();
    private readonly Option<string[]> _cases = CommandOption.Many("--cases", "file.json", "Cases beside a pack (stretchkit-rule-cases/1), each for the pack that it names.");
    private readonly Option<string[]> _catalog = CatalogOption.Create();

    private RulesTestCommand()
    {
    }

    public static Command Create(Terminal terminal, TimeProvider clock)
    {
        var options = new RulesTestCommand();
        var command = new Command("test", "Run the cases of rule packs. Exit code 1 when one fails or there is none, 2 when a pack would be refused.") { options._files, options._cases, options._catalog };
        command.SetAction(parsed => options.Run(parsed, terminal, clock));
        return command;
    }

    private int Run(ParseResult parsed, Terminal terminal, TimeProvider clock)
    {
        using var kit = Kit.Open(clock, parsed.GetValue(_catalog) ?? []);
        var packs = RulePackArgument.Open(parsed, _files, kit.Catalog);
        var page = new Page(terminal.Page);
        if (!RulePackArgument.AreSound(packs, page))
        {
            return ExitCode.BadInput;
        }

        var (count, failures) = (packs.Sum(pack => pack.CaseCount), packs.SelectMany(pack => pack.FailedCases).ToList());
        foreach (var path in parsed.GetValue(_cases) ?? [])
        {
            count += RunFile(path, packs, failures);
        }

        RuleLintView.Write(page, "Failed:", failures);
        var isGreen = failures.Count == 0 && count > 0;
        page.Text(count == 0 && failures.Count == 0 ? "There is no case to run; --cases names files of them." : $"{Say.Count(count, "case", "cases")}, {failures.Count} failed.", style: isGreen ? Look.Strong : Look.Care);
        return isGreen ? ExitCode.Done : ExitCode.NothingSuitable;
    }

    /// <summary>Runs a file of cases against the pack that it names; against the first when it names none of them, which is then said.</summary>
    private static int RunFile(string path, IReadOnlyList<RulePackAnalysis> packs, List<DataDiagnostic> failures)
    {
        var utf8 = InputFile.Read(path, "cases");
        var name = CaseFile.PackOf(utf8);
        var pack = packs.FirstOrDefault(pack => pack.Id == name) ?? packs[0];
        failures.AddRange(pack.RunCases(utf8, path, out var count));
        return count;
    }
}

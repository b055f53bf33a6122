using System.CommandLine;
using StretchKit.Samples.Console.Hosting;
using StretchKit.Samples.Console.Rendering;

namespace StretchKit.Samples.Console.Commands;

/// <summary>Lists everything that is wrong with rule packs, and what nobody means.</summary>
internal sealed class RulesLintCommand
{
    private readonly Argument<string[]> _files = RulePackArgument.Create();
    private readonly Option<string[]> _catalog = CatalogOption.Create();

    private RulesLintCommand()
    {
    }

    public static Command Create(Terminal terminal, TimeProvider clock)
    {
        var options = new RulesLintCommand();
        var command = new Command("lint", "List every fault of rule packs, rules that never hold or never decide, and missing texts. Exit code 2 when a pack would be refused, 1 with remarks only.") { options._files, options._catalog };
        command.SetAction(parsed => options.Run(parsed, terminal, clock));
        return command;
    }

    private int Run(ParseResult parsed, Terminal terminal, TimeProvider clock)
    {
        using var kit = Kit.Open(clock, parsed.GetValue(_catalog) ?? []);
        var packs = RulePackArgument.Open(parsed, _files, kit.Catalog);
        RuleLintView.Write(new(terminal.Page), packs);
        return packs.Any(pack => pack.Problems.Count + pack.FailedCases.Count > 0) ? ExitCode.BadInput
            : packs.Any(pack => pack.Remarks.Count > 0) ? ExitCode.NothingSuitable
            : ExitCode.Done;
    }
}

using System.CommandLine;
using StretchKit.Samples.Console.Hosting;
using StretchKit.Samples.Console.Input;
using StretchKit.Samples.Console.Rendering;

namespace StretchKit.Samples.Console.Commands;

/// <summary>Compares two versions of a rule pack by what they mean for a person.</summary>
internal sealed class RulesDiffCommand
{
    private readonly Argument<string> _old = new("old") { Description = "The pack as it was.", Arity = ArgumentArity.ExactlyOne };
    private readonly Argument<string> _new = new("new") { Description = "The pack as it is now.", Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string[]> _catalog = CatalogOption.Create();

    private RulesDiffCommand()
    {
    }

    public static Command Create(Terminal terminal, TimeProvider clock)
    {
        var options = new RulesDiffCommand();
        var command = new Command("diff", "Compare two versions of a pack, with a person whom each difference concerns. Exit code 1 when they differ.") { options._old, options._new, options._catalog };
        command.SetAction(parsed => options.Run(parsed, terminal, clock));
        return command;
    }

    private int Run(ParseResult parsed, Terminal terminal, TimeProvider clock)
    {
        using var kit = Kit.Open(clock, parsed.GetValue(_catalog) ?? []);
        var before = RulePackFile.Open(parsed.GetValue(_old) ?? "", kit.Catalog);
        var after = RulePackFile.Open(parsed.GetValue(_new) ?? "", kit.Catalog);
        var page = new Page(terminal.Page);
        if (!RulePackArgument.AreSound([before, after], page))
        {
            return ExitCode.BadInput;
        }

        var differences = after.DifferencesFrom(before);
        RuleDiffView.Write(page, before, after, differences);
        return differences.Count == 0 ? ExitCode.Done : ExitCode.NothingSuitable;
    }
}

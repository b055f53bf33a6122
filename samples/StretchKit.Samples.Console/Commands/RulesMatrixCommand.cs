using System.CommandLine;
using StretchKit.Samples.Console.Hosting;
using StretchKit.Samples.Console.Input;
using StretchKit.Samples.Console.Rendering;
using StretchKit.Samples.Console.Rendering.RuleTables;

namespace StretchKit.Samples.Console.Commands;

/// <summary>Writes the rules as tables: a page for every pack, an index, and one sheet of conditions and loads.</summary>
internal sealed class RulesMatrixCommand
{
    private readonly Argument<string[]> _files = RulePackArgument.Create();
    private readonly Option<string?> _output = CommandOption.One("--output", "folder", "The folder to write to; it is made if it is not there.");
    private readonly Option<string[]> _catalog = CatalogOption.Create();

    private RulesMatrixCommand()
    {
        _output.Aliases.Add("-o");
        _output.Required = true;
    }

    public static Command Create(Terminal terminal, TimeProvider clock)
    {
        var options = new RulesMatrixCommand();
        var command = new Command("matrix", "Write the rules as tables, in Markdown and HTML: level, window, grade and source of each.") { options._files, options._output, options._catalog };
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

        var folder = OutputFolder.Of(parsed.GetValue(_output)!);
        foreach (var (name, text) in RulePages.Of(packs))
        {
            folder.Write(name, text);
        }

        page.Text($"{Say.Count(packs.Sum(pack => pack.Rules.Count), "rule", "rules")} in {Say.Count(packs.Count, "pack", "packs")} written; README.md is the index, matrix.html the sheet.");
        return ExitCode.Done;
    }
}

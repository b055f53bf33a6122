using System.CommandLine;
using StretchKit.Samples.Console.Hosting;
using StretchKit.Samples.Console.Input;
using StretchKit.Samples.Console.Rendering;

namespace StretchKit.Samples.Console.Commands;

/// <summary>Compares two catalogue files entry by entry.</summary>
internal sealed class CatalogDiffCommand
{
    private readonly Argument<string> _old = new("old") { Description = "The file as it was.", Arity = ArgumentArity.ExactlyOne };
    private readonly Argument<string> _new = new("new") { Description = "The file as it is now.", Arity = ArgumentArity.ExactlyOne };

    private CatalogDiffCommand()
    {
    }

    public static Command Create(Terminal terminal)
    {
        var options = new CatalogDiffCommand();
        var command = new Command("diff", "Compare two catalogue files entry by entry. Exit code 1 when they differ.") { options._old, options._new };
        command.SetAction(parsed => options.Run(parsed, terminal));
        return command;
    }

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var changes = EntryChange.Between(CatalogFile.Read(parsed.GetValue(_old) ?? ""), CatalogFile.Read(parsed.GetValue(_new) ?? ""));
        CatalogDiffView.Write(new(terminal.Page), changes);
        return changes.Count == 0 ? ExitCode.Done : ExitCode.NothingSuitable;
    }
}

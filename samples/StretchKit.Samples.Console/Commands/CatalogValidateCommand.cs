using System.CommandLine;
using StretchKit.Samples.Console.Hosting;
using StretchKit.Samples.Console.Rendering;
using StretchKit.Stretches;

namespace StretchKit.Samples.Console.Commands;

/// <summary>Checks catalogue files as an app would load them: together, and beside the built-in entries. Poses must be such that a body can hold them.</summary>
internal sealed class CatalogValidateCommand
{
    private readonly Argument<string[]> _files = new("file") { Description = "Catalogue files (stretchkit-catalog/1).", Arity = ArgumentArity.OneOrMore };

    private CatalogValidateCommand()
    {
    }

    public static Command Create(Terminal terminal, TimeProvider clock)
    {
        var options = new CatalogValidateCommand();
        var command = new Command("validate", "Check files; every fault is listed with its place and remedy.") { options._files };
        command.SetAction(parsed => options.Run(parsed, terminal, clock));
        return command;
    }

    private int Run(ParseResult parsed, Terminal terminal, TimeProvider clock)
    {
        using var ours = Kit.Open(clock, []);
        using var all = Kit.Open(clock, parsed.GetValue(_files) ?? []);
        List<Stretch> added = [.. all.Catalog.Stretches.Where(stretch => !ours.Catalog.TryGet(stretch.Id, out _))];
        var page = new Page(terminal.Page);
        CatalogView.Write(page, added);
        List<Stretch> drawn = [.. added.Where(stretch => stretch.Pose is not null)];
        if (drawn.Count > 0)
        {
            PoseView.Write(page, drawn);
        }

        return drawn.Exists(stretch => stretch.Pose!.Check().Any(issue => !issue.IsWarning)) ? ExitCode.BadInput : ExitCode.Done;
    }
}

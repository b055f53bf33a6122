using System.CommandLine;
using System.Text;
using StretchKit.Figures;
using StretchKit.Samples.Console.Hosting;
using StretchKit.Samples.Console.Input;
using StretchKit.Samples.Console.Rendering;
using StretchKit.Stretches;

namespace StretchKit.Samples.Console.Commands;

/// <summary>Draws stretches as SVG, or checks their poses.</summary>
internal sealed class FigureCommand
{
    private readonly Argument<string[]> _stretches = new("stretch") { Description = "The stretches to draw or check; left out, all of them.", Arity = ArgumentArity.ZeroOrMore };
    private readonly FigureChoices _choices = new();
    private readonly Option<bool> _check = CommandOption.Mark("--check", "Say what a body could not do, or hardly, instead of drawing.");
    private readonly Option<string?> _output = CommandOption.One("--output", "path", "A file, or a folder for several figures; left out, one figure goes to standard output.");
    private readonly Option<string[]> _catalog = CatalogOption.Create();

    private FigureCommand() => _output.Aliases.Add("-o");

    public static Command Create(Terminal terminal, TimeProvider clock)
    {
        var options = new FigureCommand();
        var command = new Command("figure", "Draw stretches as SVG, or check their poses.") { options._stretches };
        options._choices.AddTo(command);
        command.Add(options._check);
        command.Add(options._output);
        command.Add(options._catalog);
        command.SetAction(parsed => options.Run(parsed, terminal, clock));
        return command;
    }

    private int Run(ParseResult parsed, Terminal terminal, TimeProvider clock)
    {
        using var kit = Kit.Open(clock, parsed.GetValue(_catalog) ?? []);
        var named = parsed.GetValue(_stretches) ?? [];
        IReadOnlyList<Stretch> stretches = named.Length == 0 ? kit.Catalog.Stretches : [.. named.Select(name => StretchNames.Find(kit.Catalog, name))];
        if (parsed.GetValue(_check))
        {
            return PoseView.Write(new(terminal.Page), stretches) ? ExitCode.Done : ExitCode.NothingSuitable;
        }

        Draw(stretches, _choices.Read(parsed), parsed.GetValue(_output), terminal);
        return ExitCode.Done;
    }

    private static void Draw(IReadOnlyList<Stretch> stretches, FigureOptions options, string? output, Terminal terminal)
    {
        if (stretches.Count > 1)
        {
            var folder = OutputFolder.Of(output ?? throw new InputException("several figures need a folder; name it with --output."));
            foreach (var stretch in stretches)
            {
                folder.Write($"{stretch.Id}.svg", FigureRenderer.Draw(stretch, options) + "\n");
            }

            return;
        }

        var svg = FigureRenderer.Draw(stretches[0], options) + "\n";
        if (output is null)
        {
            terminal.Bytes.Write(Encoding.UTF8.GetBytes(svg));
        }
        else
        {
            OutputFolder.WriteFile(output, svg);
        }
    }
}

using System.CommandLine;
using StretchKit.Anatomy;
using StretchKit.Catalog;
using StretchKit.Composition;
using StretchKit.Export.Json;
using StretchKit.Samples.Console.Hosting;
using StretchKit.Samples.Console.Input;
using StretchKit.Samples.Console.Rendering;

namespace StretchKit.Samples.Console.Commands;

/// <summary>Composes a routine.</summary>
internal sealed class ComposeCommand
{
    private readonly Option<string?> _minutes = CommandOption.One("--minutes", "n", "How long there is, in minutes: 1 to 60.");
    private readonly Option<string?> _seconds = CommandOption.One("--seconds", "n", "How long there is, in seconds: 20 to 3600.");
    private readonly Option<string[]> _focus = CommandOption.Many("--focus", "name", "What to work on: a region, muscle or goal, such as lower-back, hamstrings or relaxation. Repeatable.");
    private readonly PersonOptions _person = new();
    private readonly Option<string[]> _equipment = CommandOption.Many("--equipment", "thing", "What is at hand, or none; left out, what most homes have. Repeatable.");
    private readonly Option<string[]> _position = CommandOption.Many("--position", "name", "A position that is possible; left out, all are. Repeatable.");
    private readonly Option<string?> _side = CommandOption.One("--side", "side", "The side to work on: left, right or both.");
    private readonly Option<bool> _release = CommandOption.Mark("--release", "Begin with pressure and rolling.");
    private readonly Option<string[]> _include = CommandOption.Many("--include", "id", "A stretch that should be in it. Repeatable.");
    private readonly Option<string[]> _exclude = CommandOption.Many("--exclude", "id", "A stretch that must not be in it. Repeatable.");
    private readonly Option<string?> _seed = CommandOption.One("--seed", "n", "A whole number: another routine that is nearly as good.");
    private readonly Option<string[]> _catalog = CatalogOption.Create();
    private readonly Option<bool> _json = CommandOption.Json("stretchkit-routine/1 JSON");

    private ComposeCommand()
    {
    }

    public static Command Create(Terminal terminal, TimeProvider clock)
    {
        var options = new ComposeCommand();
        var command = new Command("compose", "Compose a routine that fits the time and breaks no safety rule.") { options._minutes, options._seconds, options._focus };
        options._person.AddTo(command);
        foreach (var option in (Option[])[options._equipment, options._position, options._side, options._release, options._include, options._exclude, options._seed, options._catalog, options._json])
        {
            command.Add(option);
        }

        command.SetAction(parsed => options.Run(parsed, terminal, clock));
        return command;
    }

    private static int Code(CompositionStatus status) => status switch
    {
        CompositionStatus.Feasible or CompositionStatus.Optimal => ExitCode.Done,
        CompositionStatus.CareFirst => ExitCode.CareFirst,
        CompositionStatus.AnswersFirst => ExitCode.AnswersFirst,
        _ => ExitCode.NothingSuitable,
    };

    private int Run(ParseResult parsed, Terminal terminal, TimeProvider clock)
    {
        using var kit = Kit.Open(clock, parsed.GetValue(_catalog) ?? []);
        var request = Request(parsed, kit.Catalog);
        var result = kit.Composer.Compose(request);
        if (parsed.GetValue(_json))
        {
            terminal.Bytes.Write(StretchKitJson.Write(result));
        }
        else
        {
            CompositionView.Write(new(terminal.Page), result, request.Time);
        }

        return Code(result.Status);
    }

    private CompositionRequest Request(ParseResult parsed, IStretchCatalog catalog)
    {
        var include = StretchNames.Ids(catalog, parsed.GetValue(_include) ?? []);
        var exclude = StretchNames.Ids(catalog, parsed.GetValue(_exclude) ?? []);
        if (include.Intersect(exclude).Select(id => id.Value).FirstOrDefault() is { } both)
        {
            throw new InputException($"'{both}' is wished for with --include and ruled out with --exclude; choose one.");
        }

        return new()
        {
            Time = RoutineTime.Parse(parsed.GetValue(_minutes), parsed.GetValue(_seconds)),
            Focus = [.. (parsed.GetValue(_focus) ?? []).Select(FocusNames.Parse)],
            Person = _person.Person(parsed),
            Situation = _person.Situation(parsed),
            Equipment = EquipmentNames.Parse(parsed.GetValue(_equipment) ?? []),
            Positions = PositionNames.Parse(parsed.GetValue(_position) ?? []),
            Side = parsed.GetValue(_side) is { } side ? Names<BodySide>.Parse("--side", side) : default,
            WantsRelease = parsed.GetValue(_release),
            Include = include,
            Exclude = exclude,
            Seed = parsed.GetValue(_seed) is { } seed ? WholeNumber.Parse("--seed", seed, 0, int.MaxValue) : null,
        };
    }
}

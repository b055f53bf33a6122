using System.CommandLine;
using StretchKit.Anatomy;
using StretchKit.Catalog;
using StretchKit.Composition;
using StretchKit.Samples.Console.Input;

namespace StretchKit.Samples.Console.Commands;

/// <summary>The options that say what a routine should be like.</summary>
internal sealed class RequestOptions
{
    private readonly Option<string?> _minutes = CommandOption.One("--minutes", "n", "How long there is, in minutes: 1 to 60.");
    private readonly Option<string?> _seconds = CommandOption.One("--seconds", "n", "How long there is, in seconds: 20 to 3600.");
    private readonly Option<string[]> _focus = CommandOption.Many("--focus", "name", "What to work on: a region, muscle or goal, such as lower-back, hamstrings or relaxation; with a weight from 1 to 100: hip:40. Repeatable.");
    private readonly PersonOptions _person = new();
    private readonly Option<string[]> _equipment = CommandOption.Many("--equipment", "thing", "What is at hand, or none; left out, what most homes have. Repeatable.");
    private readonly Option<string[]> _position = CommandOption.Many("--position", "name", "A position that is possible; left out, all are. Repeatable.");
    private readonly Option<string?> _side = CommandOption.One("--side", "side", "The side to work on: left, right or both.");
    private readonly Option<string?> _moreOn = CommandOption.One("--more-on", "side", "The side that gets one hold more: left or right.");
    private readonly Option<bool> _release = CommandOption.Mark("--release", "Begin with pressure and rolling.");
    private readonly Option<string?> _warmUp = CommandOption.One("--warm-up", "yes|no", "Whether to warm up; left out, from five minutes on.");
    private readonly Option<string[]> _include = CommandOption.Many("--include", "id", "A stretch that should be in it. Repeatable.");
    private readonly Option<string[]> _exclude = CommandOption.Many("--exclude", "id", "A stretch that must not be in it. Repeatable.");
    private readonly Option<string[]> _like = CommandOption.Many("--like", "id", "A stretch you like: first among near equals. Repeatable.");
    private readonly Option<string[]> _dislike = CommandOption.Many("--dislike", "id", "A stretch you do not like: last among near equals. Repeatable.");
    private readonly Option<string[]> _done = CommandOption.Many("--done", "id:days", "A stretch you did some days ago, such as cat-cow:2, for variety. Repeatable.");
    private readonly Option<string?> _seed = CommandOption.One("--seed", "n", "A whole number: another routine that is nearly as good.");
    private readonly Option<string?> _workLimit = CommandOption.One("--work-limit", "steps", "The most work for the search, the same on every machine.");
    private readonly Option<string?> _timeLimit = CommandOption.One("--time-limit", "ms", "The most milliseconds for the search.");

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_minutes, _seconds, _focus])
        {
            command.Add(option);
        }

        _person.AddTo(command);
        foreach (var option in (Option[])[_equipment, _position, _side, _moreOn, _release, _warmUp, _include, _exclude, _like, _dislike, _done, _seed, _workLimit, _timeLimit])
        {
            command.Add(option);
        }
    }

    public CompositionRequest Read(ParseResult parsed, IStretchCatalog catalog, DateOnly today)
    {
        var include = StretchNames.Ids(catalog, parsed.GetValue(_include) ?? []);
        var exclude = StretchNames.Ids(catalog, parsed.GetValue(_exclude) ?? []);
        var likes = StretchNames.Ids(catalog, parsed.GetValue(_like) ?? []);
        var dislikes = StretchNames.Ids(catalog, parsed.GetValue(_dislike) ?? []);
        StretchNames.RefuseBoth(include, "wished for with --include", exclude, "ruled out with --exclude");
        StretchNames.RefuseBoth(likes, "liked with --like", dislikes, "disliked with --dislike");
        var side = Side("--side", parsed.GetValue(_side));
        var moreOn = Side("--more-on", parsed.GetValue(_moreOn));
        if (side is not BodySide.Both && moreOn is not BodySide.Both && side != moreOn)
        {
            throw new InputException("--side and --more-on name different sides; choose one.");
        }

        return new()
        {
            Time = RoutineTime.Parse(parsed.GetValue(_minutes), parsed.GetValue(_seconds)),
            Focus = [.. (parsed.GetValue(_focus) ?? []).Select(FocusNames.ParseWeighted)],
            Person = _person.Person(parsed),
            Situation = _person.Situation(parsed),
            Equipment = EquipmentNames.Parse(parsed.GetValue(_equipment) ?? []),
            Positions = PositionNames.Parse(parsed.GetValue(_position) ?? []),
            Side = side,
            SideEmphasis = moreOn,
            WantsRelease = parsed.GetValue(_release),
            WantsWarmUp = parsed.GetValue(_warmUp) is { } answer ? Names<YesNo>.Parse("--warm-up", answer) is YesNo.Yes : null,
            Include = include,
            Exclude = exclude,
            Likes = likes,
            Dislikes = dislikes,
            LastDone = StretchNames.Done(catalog, parsed.GetValue(_done) ?? [], today),
            Seed = parsed.GetValue(_seed) is { } seed ? WholeNumber.Parse("--seed", seed, 0, int.MaxValue) : null,
            WorkLimit = parsed.GetValue(_workLimit) is { } work ? WholeNumber.Parse("--work-limit", work, 1, int.MaxValue) : null,
            TimeLimit = parsed.GetValue(_timeLimit) is { } time ? TimeSpan.FromMilliseconds(WholeNumber.Parse("--time-limit", time, 1, 60_000)) : null,
        };
    }

    private static BodySide Side(string option, string? name) => name is null ? default : Names<BodySide>.Parse(option, name);
}

using System.CommandLine;
using StretchKit.Safety;
using StretchKit.Samples.Console.Hosting;
using StretchKit.Samples.Console.Input;
using StretchKit.Samples.Console.Rendering;
using StretchKit.Screening;
using StretchKit.Stretches;

namespace StretchKit.Samples.Console.Commands;

/// <summary>Says what to do about pain in, after or the day after a session.</summary>
internal sealed class RespondCommand
{
    private const int LongestMinutes = 14 * 24 * 60;

    private readonly Argument<string?> _stretch = new("stretch") { Description = "The stretch in which it hurts, or after which it hurt.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _when = CommandOption.One("--when", "moment", $"When it hurts: {string.Join(", ", Names<ReportMoment>.All)}; default during.");
    private readonly Option<string?> _score = CommandOption.One("--score", "0-10", "How strong the pain is now.");
    private readonly Option<string?> _before = CommandOption.One("--before", "0-10", "How strong it was before the session.");
    private readonly Option<string?> _minutes = CommandOption.One("--minutes", "number", "Minutes until it was back to what it was before, or so far.");
    private readonly Option<string?> _sharp = YesNoOption("--sharp", "Whether it is sharp, stabbing or electric");
    private readonly Option<string?> _tingling = YesNoOption("--tingling", "Whether there is new tingling or numbness");
    private readonly Option<string?> _tinglingMinutes = CommandOption.One("--tingling-minutes", "number", "For how many minutes the tingling has lasted.");
    private readonly Option<string?> _spreads = YesNoOption("--spreads", "Whether it moves outward, down an arm or a leg");
    private readonly Option<string?> _drawsBack = YesNoOption("--draws-back", "Whether it draws back toward the back or neck");
    private readonly Option<string?> _settled = YesNoOption("--settled", "Whether it settled within ten seconds of easing off");
    private readonly Option<bool> _soreness = CommandOption.Mark("--soreness-only", "It is only dull soreness in the muscles that worked.");
    private readonly Option<string[]> _signs = CommandOption.Many("--sign", "fact", "A warning sign that came with it, such as saddle-numbness.");
    private readonly Option<string?> _profile = CommandOption.One("--profile", "file.json", "What is known about the person (stretchkit-profile/1). Without it nothing is known.");
    private readonly Option<string?> _save = CommandOption.One("--save", "file.json", "Write the profile for the next routine there.");
    private readonly Option<string?> _language = LanguageOption.Create();

    private RespondCommand()
    {
    }

    public static Command Create(Terminal terminal, TimeProvider clock)
    {
        var options = new RespondCommand();
        var command = new Command("respond", "Say what to do about pain in or after a session. What is left out is not known.") { options._stretch };
        foreach (var option in new Option[]
        {
            options._when, options._score, options._before, options._minutes, options._sharp, options._tingling, options._tinglingMinutes, options._spreads,
            options._drawsBack, options._settled, options._soreness, options._signs, options._profile, options._save, options._language,
        })
        {
            command.Add(option);
        }

        command.SetAction(parsed => options.Run(parsed, terminal, clock));
        return command;
    }

    private static Option<string?> YesNoOption(string name, string what) => CommandOption.One(name, "yes|no", $"{what}.");

    private static bool? Answer(ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option) is { } text ? Names<YesNo>.Parse(option.Name, text) is YesNo.Yes : null;

    private static int? Number(ParseResult parsed, Option<string?> option, int most) =>
        parsed.GetValue(option) is { } text ? WholeNumber.Parse(option.Name, text, 0, most) : null;

    private int Run(ParseResult parsed, Terminal terminal, TimeProvider clock)
    {
        using var kit = Kit.Open(clock, []);
        var stretch = parsed.GetValue(_stretch) is { } name ? StretchNames.Find(kit.Catalog, name).Id : default(StretchId?);
        var culture = LanguageOption.Read(parsed.GetValue(_language));
        var person = parsed.GetValue(_profile) is { } path ? HealthProfile.Read(InputFile.Read(path, "profile"), path) : HealthProfile.Empty;

        var advice = kit.Safety.Respond(person, Report(parsed, stretch));
        if (parsed.GetValue(_save) is { } target)
        {
            OutputFolder.WriteFile(target, advice.Profile.Write(DateOnly.FromDateTime(clock.GetLocalNow().DateTime)));
        }

        PainView.Write(new(terminal.Page, culture), advice);
        return advice.Triage >= Triage.Consult ? ExitCode.CareFirst : ExitCode.Done;
    }

    /// <exception cref="InputException">A value cannot be used.</exception>
    private PainReport Report(ParseResult parsed, StretchId? stretch)
    {
        var report = (parsed.GetValue(_when) is { } when ? Names<ReportMoment>.Parse("--when", when) : default) switch
        {
            ReportMoment.RightAfter => PainReport.RightAfter(stretch),
            ReportMoment.NextDay => PainReport.NextDay(stretch),
            _ => PainReport.During(stretch ?? throw new InputException("name the stretch in which it hurts, or say '--when right-after'.")),
        };
        return report with
        {
            Score = Number(parsed, _score, 10),
            ScoreBefore = Number(parsed, _before, 10),
            Minutes = Number(parsed, _minutes, LongestMinutes),
            IsSharp = Answer(parsed, _sharp),
            Tingles = Answer(parsed, _tingling),
            TinglingMinutes = Number(parsed, _tinglingMinutes, LongestMinutes),
            Spreads = Answer(parsed, _spreads),
            DrawsBack = Answer(parsed, _drawsBack),
            SettledOnEasing = Answer(parsed, _settled),
            IsSorenessOnly = parsed.GetValue(_soreness) ? true : null,
            Signs = Signs(parsed.GetValue(_signs) ?? []),
        };
    }

    /// <summary>Keeps the names of answers that can be a warning sign, and refuses the others.</summary>
    private static string[] Signs(string[] names)
    {
        string[] known = [.. HealthVocabulary.Facts.Where(fact => fact is { IsRedFlag: true, Choices.Count: 0, LowestNumber: null }).Select(fact => fact.FactId)];
        foreach (var name in names.Where(name => !known.Contains(name, StringComparer.Ordinal)))
        {
            throw new InputException($"--sign cannot be '{name}'{NearestName.Hint(name, known)}");
        }

        return names;
    }
}

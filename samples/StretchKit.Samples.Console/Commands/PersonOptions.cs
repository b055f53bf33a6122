using System.CommandLine;
using StretchKit.Samples.Console.Input;
using StretchKit.Screening;

namespace StretchKit.Samples.Console.Commands;

/// <summary>The options about the person and the moment, which <c>compose</c>, <c>check</c> and <c>assess</c> share.</summary>
internal sealed class PersonOptions
{
    private const int LongestAgoMinutes = 48 * 60;

    private readonly Option<string?> _context = CommandOption.One("--context", "moment", $"The moment of the day: {string.Join(", ", Names<RoutineContext>.All)}.");
    private readonly Option<string?> _surface = CommandOption.One("--surface", "surface", $"What there is to lie or sit on: {string.Join(", ", Names<Surface>.All)}.");
    private readonly Option<string?> _sinceWaking = CommandOption.One("--since-waking", "minutes", "How many minutes ago the person got up.");
    private readonly Option<string?> _sinceMeal = CommandOption.One("--since-meal", "minutes", "How many minutes ago the person last ate.");
    private readonly Option<string?> _next = CommandOption.One("--next-activity", "activity", $"What comes after it: {string.Join(", ", Names<NextActivity>.All)} (power is also sprinting and jumping).");
    private readonly Option<string?> _profile = CommandOption.One("--profile", "file.json", "What is known about the person (stretchkit-profile/1). Without it nothing is known.");

    public void AddTo(Command command)
    {
        command.Add(_context);
        command.Add(_surface);
        command.Add(_sinceWaking);
        command.Add(_sinceMeal);
        command.Add(_next);
        command.Add(_profile);
    }

    public HealthProfile Person(ParseResult parsed) =>
        parsed.GetValue(_profile) is { } path ? HealthProfile.Read(InputFile.Read(path, "profile"), path) : HealthProfile.Empty;

    public Situation Situation(ParseResult parsed) => new()
    {
        Context = parsed.GetValue(_context) is { } context ? Names<RoutineContext>.Parse("--context", context) : default,
        Surface = parsed.GetValue(_surface) is { } surface ? Names<Surface>.Parse("--surface", surface) : null,
        SinceWaking = Minutes("--since-waking", parsed.GetValue(_sinceWaking)),
        SinceMeal = Minutes("--since-meal", parsed.GetValue(_sinceMeal)),
        PowerActivityNext = parsed.GetValue(_next) is { } next ? Names<NextActivity>.Parse("--next-activity", next) is NextActivity.Power : null,
    };

    private static TimeSpan? Minutes(string option, string? text) =>
        text is null ? null : TimeSpan.FromMinutes(WholeNumber.Parse(option, text, 0, LongestAgoMinutes));
}

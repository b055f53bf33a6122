using System.CommandLine;
using StretchKit.Catalog;
using StretchKit.Composition;
using StretchKit.Samples.Console.Input;
using StretchKit.Stretches;

namespace StretchKit.Samples.Console.Commands;

/// <summary>The options that change the routine once it is composed.</summary>
internal sealed class EditOptions
{
    private readonly Option<string[]> _swap = CommandOption.Many("--swap", "id", "A stretch of the routine whose place something else takes. Repeatable.");
    private readonly Option<string[]> _lock = CommandOption.Many("--lock", "id", "A stretch of the routine that stays exactly as it is. Repeatable.");
    private readonly Option<string[]> _easier = CommandOption.Many("--easier", "id", "A stretch of the routine that an easier variant stands in for. Repeatable.");
    private readonly Option<string[]> _harder = CommandOption.Many("--harder", "id", "A stretch of the routine that a harder variant stands in for. Repeatable.");
    private readonly Option<string[]> _notToday = CommandOption.Many("--not-today", "id", "A stretch that is left out this once. Repeatable.");
    private readonly Option<string?> _thenMinutes = CommandOption.One("--then-minutes", "n", "How long there is after all, in minutes: 1 to 60.");

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_swap, _lock, _easier, _harder, _notToday, _thenMinutes])
        {
            command.Add(option);
        }
    }

    /// <summary>Reads the edit; <see langword="null"/> when there is none.</summary>
    /// <exception cref="InputException">A stretch is unknown or not in the routine, or named for two changes.</exception>
    public RoutineEdit? Read(ParseResult parsed, IStretchCatalog catalog, CompositionResult result)
    {
        var edit = new RoutineEdit
        {
            Swap = InRoutine(_swap),
            Lock = InRoutine(_lock),
            Easier = InRoutine(_easier),
            Harder = InRoutine(_harder),
            NotToday = StretchNames.Ids(catalog, parsed.GetValue(_notToday) ?? []),
            Time = parsed.GetValue(_thenMinutes) is { } minutes ? RoutineTime.Parse(minutes, null) : null,
        };
        (string Option, IReadOnlyList<StretchId> Ids)[] changes =
            [("--swap", edit.Swap), ("--lock", edit.Lock), ("--easier", edit.Easier), ("--harder", edit.Harder), ("--not-today", edit.NotToday)];
        for (var one = 0; one < changes.Length; one++)
        {
            for (var other = one + 1; other < changes.Length; other++)
            {
                StretchNames.RefuseBoth(changes[one].Ids, $"named with {changes[one].Option}", changes[other].Ids, $"with {changes[other].Option}");
            }
        }

        return edit.Time is null && Array.TrueForAll(changes, change => change.Ids.Count == 0) ? null : edit;

        IReadOnlyList<StretchId> InRoutine(Option<string[]> option)
        {
            var ids = StretchNames.Ids(catalog, parsed.GetValue(option) ?? []);
            var steps = result.Routine?.Steps ?? [];
            foreach (var id in ids.Where(id => !steps.Any(step => step.Stretch.Id == id)))
            {
                throw new InputException($"{option.Name}: '{id}' is not in the routine, which has {string.Join(", ", steps.Select(step => step.Stretch.Id.Value).Distinct(StringComparer.Ordinal))}.");
            }

            return ids;
        }
    }
}

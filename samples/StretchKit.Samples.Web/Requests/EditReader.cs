using StretchKit.Catalog;
using StretchKit.Composition;
using StretchKit.Stretches;

namespace StretchKit.Samples.Web.Requests;

/// <summary>Makes an edit of a body, to be made on the routine that the rest of the body gives.</summary>
internal sealed class EditReader(RequestBody<RoutineBody> body, IStretchCatalog catalog, CompositionResult result)
{
    private readonly Dictionary<StretchId, string> _seen = [];

    /// <summary>Gives the edit, reporting every fault; <see langword="null"/> when the body asks for none, or there is no routine to edit.</summary>
    public RoutineEdit? Read()
    {
        var value = body.Value;
        if (result.Routine is null || (value.Swap ?? value.Lock ?? value.Easier ?? value.Harder ?? value.NotToday ?? (object?)value.ThenSeconds) is null)
        {
            return null;
        }

        return new()
        {
            Swap = Stretches("swap", value.Swap, mustBeIn: true),
            Lock = Stretches("lock", value.Lock, mustBeIn: true),
            Easier = Stretches("easier", value.Easier, mustBeIn: true),
            Harder = Stretches("harder", value.Harder, mustBeIn: true),
            NotToday = Stretches("notToday", value.NotToday, mustBeIn: false),
            Time = value.ThenSeconds is { } seconds && WholeNumber.IsWithin(body, nameof(RoutineBody.ThenSeconds), seconds, RequestLimits.ShortestSeconds, RequestLimits.LongestSeconds)
                ? TimeSpan.FromSeconds(seconds)
                : null,
        };
    }

    private List<StretchId> Stretches(string property, string[]? names, bool mustBeIn)
    {
        var ids = new List<StretchId>();
        foreach (var (item, name) in (names ?? []).Index())
        {
            if (StretchNames.Find(catalog, body, property, name, item) is not { } stretch)
            {
                continue;
            }

            if (mustBeIn && !result.Routine!.Steps.Any(step => step.Stretch.Equals(stretch)))
            {
                var steps = string.Join(", ", result.Routine.Steps.Select(step => step.Stretch.Id.Value).Distinct(StringComparer.Ordinal));
                body.Report(FaultKind.Contradiction, property, $"'{stretch.Id}' is not in the routine", $"name one that is: {steps}", item: item);
            }
            else if (_seen.TryGetValue(stretch.Id, out var other) && other != property)
            {
                body.Report(FaultKind.Contradiction, property, $"'{stretch.Id}' is in both {other} and {property}", "keep it in one of them", item: item);
            }
            else
            {
                _seen[stretch.Id] = property;
                ids.Add(stretch.Id);
            }
        }

        return ids;
    }
}

using System.Globalization;
using StretchKit.Catalog;
using StretchKit.Stretches;

namespace StretchKit.Composition;

/// <summary>Refuses requests that cannot be meant, naming the property.</summary>
internal static class RequestChecks
{
    public static void Run(CompositionRequest request, IStretchCatalog catalog, StretchKitLimits limits)
    {
        if (request.Time < StretchKitLimits.MinimumRoutineTime || request.Time > limits.MaximumRoutineTime)
        {
            throw new ArgumentOutOfRangeException(
                nameof(request),
                string.Create(CultureInfo.InvariantCulture, $"{nameof(request.Time)} is {Words(request.Time)}; use {Words(StretchKitLimits.MinimumRoutineTime)} to {Words(limits.MaximumRoutineTime)}."));
        }

        if (request.Time.Ticks % TimeSpan.TicksPerSecond != 0)
        {
            throw new ArgumentException($"{nameof(request.Time)} must be whole seconds.", nameof(request));
        }

        if (request.Positions is { Count: 0 })
        {
            throw new ArgumentException($"{nameof(request.Positions)} is empty, so nothing can be done; leave it out for all positions.", nameof(request));
        }

        foreach (var id in request.Include.Concat(request.Exclude))
        {
            RequireKnown(request, id, catalog);
        }

        var excluded = request.Exclude.Select(id => Current(id, catalog)).ToHashSet();
        if (request.Include.Any(id => excluded.Contains(Current(id, catalog))))
        {
            var both = request.Include.First(id => excluded.Contains(Current(id, catalog)));
            throw new ArgumentException($"'{both}' is in both {nameof(request.Include)} and {nameof(request.Exclude)}.", nameof(request));
        }
    }

    private static StretchId Current(StretchId id, IStretchCatalog catalog) =>
        catalog.TryGet(id, out var stretch) ? stretch.Id : id;

    private static void RequireKnown(CompositionRequest request, StretchId id, IStretchCatalog catalog)
    {
        if (catalog.TryGet(id, out _))
        {
            return;
        }

        var hint = catalog.FindNearest(id.Value) is { } nearest ? $"; did you mean '{nearest}'?" : ".";
        throw new ArgumentException($"There is no stretch '{id}'{hint}", nameof(request));
    }

    private static string Words(TimeSpan time) => time.TotalSeconds < 120
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.###} s")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes:0.###} min");
}

using System.Globalization;
using StretchKit.Anatomy;
using StretchKit.Catalog;
using StretchKit.Stretches;

namespace StretchKit.Composition;

/// <summary>Refuses requests that cannot be meant, naming the property.</summary>
internal static class RequestChecks
{
    public static void Run(CompositionRequest request, IStretchCatalog catalog, StretchKitLimits limits)
    {
        CheckNothingIsNull(request);
        CheckTime(request, limits);
        CheckLimits(request);
        CheckFocus(request);
        CheckPlaces(request);
        CheckSides(request);
        CheckStretches(request, catalog);
    }

    private static void CheckNothingIsNull(CompositionRequest request)
    {
        Refuse(request, request.Focus is null, nameof(request.Focus), "is null");
        Refuse(request, request.Person is null, nameof(request.Person), "is null; use HealthProfile.Empty when nothing is known");
        Refuse(request, request.Situation is null, nameof(request.Situation), "is null");
        Refuse(request, request.Include is null, nameof(request.Include), "is null");
        Refuse(request, request.Exclude is null, nameof(request.Exclude), "is null");
        Refuse(request, request.Likes is null, nameof(request.Likes), "is null");
        Refuse(request, request.Dislikes is null, nameof(request.Dislikes), "is null");
        Refuse(request, request.LastDone is null, nameof(request.LastDone), "is null");
    }

    /// <summary>Refuses a time out of range, in the name of the argument that it came from.</summary>
    public static void CheckTime(CompositionRequest request, StretchKitLimits limits, string argument = "request")
    {
        if (request.Time < StretchKitLimits.MinimumRoutineTime || request.Time > limits.MaximumRoutineTime)
        {
            throw new ArgumentOutOfRangeException(
                argument,
                string.Create(CultureInfo.InvariantCulture, $"{nameof(request.Time)} is {Words(request.Time)}; use {Words(StretchKitLimits.MinimumRoutineTime)} to {Words(limits.MaximumRoutineTime)}."));
        }

        if (request.Time.Ticks % TimeSpan.TicksPerSecond != 0)
        {
            throw new ArgumentException($"{nameof(request.Time)} must be whole seconds.", argument);
        }
    }

    private static void CheckLimits(CompositionRequest request)
    {
        Refuse(request, request.WorkLimit < 1, nameof(request.WorkLimit), "is below 1; leave it out for the usual limit");
        Refuse(request, request.TimeLimit <= TimeSpan.Zero, nameof(request.TimeLimit), "is not above zero; leave it out for no limit");
    }

    private static void CheckFocus(CompositionRequest request)
    {
        foreach (var target in request.Focus)
        {
            var isKnown = Enum.IsDefined(target.Region ?? default) && Enum.IsDefined(target.Muscle ?? default) && Enum.IsDefined(target.Goal ?? default);
            Refuse(request, !isKnown, nameof(request.Focus), "names a region, muscle or goal that does not exist");
        }
    }

    private static void CheckPlaces(CompositionRequest request)
    {
        Refuse(request, request.Positions is { Count: 0 }, nameof(request.Positions), "is empty, so nothing can be done; leave it out for all positions");
        foreach (var position in request.Positions ?? [])
        {
            Refuse(request, !Enum.IsDefined(position), nameof(request.Positions), "names a position that does not exist");
        }

        foreach (var thing in request.Equipment ?? [])
        {
            Refuse(request, !Enum.IsDefined(thing), nameof(request.Equipment), "names a thing that does not exist");
        }
    }

    private static void CheckSides(CompositionRequest request)
    {
        Refuse(request, !Enum.IsDefined(request.Side), nameof(request.Side), "is no side");
        Refuse(request, !Enum.IsDefined(request.SideEmphasis), nameof(request.SideEmphasis), "is no side");
        Refuse(
            request,
            request.Side is not BodySide.Both && request.SideEmphasis is not BodySide.Both && request.Side != request.SideEmphasis,
            nameof(request.SideEmphasis),
            $"is the one side, {nameof(request.Side)} the other");
    }

    private static void CheckStretches(CompositionRequest request, IStretchCatalog catalog)
    {
        var include = Known(request, request.Include, nameof(request.Include), catalog);
        RefuseBoth(request, include, nameof(request.Include), Known(request, request.Exclude, nameof(request.Exclude), catalog), nameof(request.Exclude));
        var likes = Known(request, request.Likes, nameof(request.Likes), catalog);
        RefuseBoth(request, likes, nameof(request.Likes), Known(request, request.Dislikes, nameof(request.Dislikes), catalog), nameof(request.Dislikes));
    }

    /// <summary>Gives the present ids of stretches that a request names. What was done long ago may be gone since, so history is not checked.</summary>
    private static List<StretchId> Known(CompositionRequest request, IReadOnlyList<StretchId> ids, string property, IStretchCatalog catalog)
    {
        var known = new List<StretchId>(ids.Count);
        foreach (var id in ids)
        {
            if (catalog.TryGet(id, out var stretch))
            {
                known.Add(stretch.Id);
                continue;
            }

            var hint = id.Value.Length > 0 && catalog.FindNearest(id.Value) is { } nearest ? $"; did you mean '{nearest}'?" : ".";
            throw new ArgumentException($"{property}: there is no stretch '{id}'{hint}", nameof(request));
        }

        return known;
    }

    private static void RefuseBoth(CompositionRequest request, List<StretchId> one, string oneProperty, List<StretchId> other, string otherProperty)
    {
        foreach (var id in one)
        {
            if (other.Contains(id))
            {
                throw new ArgumentException($"'{id}' is in both {oneProperty} and {otherProperty}.", nameof(request));
            }
        }
    }

    private static void Refuse(CompositionRequest request, bool isWrong, string property, string problem)
    {
        if (isWrong)
        {
            throw new ArgumentException($"{property} {problem}.", nameof(request));
        }
    }

    private static string Words(TimeSpan time) => time.TotalSeconds < 120
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.###} s")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes:0.###} min");
}

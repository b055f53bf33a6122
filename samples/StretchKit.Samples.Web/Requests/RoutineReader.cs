using StretchKit.Catalog;
using StretchKit.Composition;
using StretchKit.Stretches;

namespace StretchKit.Samples.Web.Requests;

/// <summary>Makes a composition request of a body, reporting every fault of it.</summary>
internal sealed class RoutineReader(RequestBody<RoutineBody> body, IStretchCatalog catalog)
{
    public CompositionRequest Read()
    {
        var value = body.Value;
        var include = Stretches("include", value.Include);
        var exclude = Stretches("exclude", value.Exclude);
        RefuseBoth(include, exclude);
        if (value.Positions is [] && !body.Faults.HasAny("$.positions"))
        {
            body.Report(FaultKind.OutOfRange, "positions", "positions is empty, so nothing can be done", "name some, or leave it out for all that the surface allows");
        }

        return new()
        {
            Time = Time(),
            Focus = value.Focus ?? [],
            Person = ProfileReader.Read(body),
            Situation = SituationReader.Read(body),
            Equipment = value.Equipment,
            Positions = value.Positions,
            Side = value.Side ?? default,
            WantsRelease = value.Release ?? false,
            Include = [.. include.Select(wish => wish.Id)],
            Exclude = [.. exclude.Select(wish => wish.Id)],
            Seed = value.Seed,
        };
    }

    private TimeSpan Time()
    {
        const string MinutesName = "minutes";
        const string SecondsName = "seconds";
        if (!body.Has(MinutesName) && !body.Has(SecondsName))
        {
            body.Report(FaultKind.MissingProperty, null, "how long there is, is missing", "add \"minutes\": 15, or \"seconds\": 90");
        }
        else if (body.Has(MinutesName) && body.Has(SecondsName))
        {
            body.Report(FaultKind.Contradiction, SecondsName, "there are both minutes and seconds", "keep one of them");
        }

        var time = TimeSpan.Zero;
        if (body.Value.Minutes is { } minutes && WholeNumber.IsWithin(body, MinutesName, minutes, 1, RequestLimits.LongestMinutes))
        {
            time = TimeSpan.FromMinutes(minutes);
        }

        if (body.Value.Seconds is { } seconds && WholeNumber.IsWithin(body, SecondsName, seconds, RequestLimits.ShortestSeconds, RequestLimits.LongestSeconds))
        {
            time = TimeSpan.FromSeconds(seconds);
        }

        return time;
    }

    private List<(StretchId Id, int Item)> Stretches(string property, string[]? names)
    {
        var found = new List<(StretchId Id, int Item)>();
        foreach (var (item, name) in (names ?? []).Index())
        {
            if (StretchNames.Find(catalog, name) is { } stretch)
            {
                found.Add((stretch.Id, item));
            }
            else if (!body.Faults.IsFull)
            {
                var nearest = StretchNames.Nearest(catalog, name);
                body.Report(FaultKind.UnknownName, property, $"there is no stretch {Quoted.Text(name)}", StretchNames.Remedy(nearest), nearest, item);
            }
        }

        return [.. found.DistinctBy(wish => wish.Id)];
    }

    private void RefuseBoth(List<(StretchId Id, int Item)> include, List<(StretchId Id, int Item)> exclude)
    {
        foreach (var (id, item) in exclude.Where(wish => include.Exists(other => other.Id == wish.Id)))
        {
            body.Report(FaultKind.Contradiction, "exclude", $"'{id}' is in both include and exclude", "keep it in one of them", item: item);
        }
    }
}

using System.Globalization;
using StretchKit.Anatomy;
using StretchKit.Catalog;
using StretchKit.Composition;
using StretchKit.Stretches;

namespace StretchKit.Samples.Web.Requests;

/// <summary>Makes a composition request of a body, reporting every fault of it.</summary>
internal sealed class RoutineReader(RequestBody<RoutineBody> body, IStretchCatalog catalog, DateOnly today)
{
    public CompositionRequest Read()
    {
        var value = body.Value;
        var include = Stretches("include", value.Include);
        var exclude = Stretches("exclude", value.Exclude);
        var likes = Stretches("likes", value.Likes);
        var dislikes = Stretches("dislikes", value.Dislikes);
        RefuseBoth("include", include, "exclude", exclude);
        RefuseBoth("likes", likes, "dislikes", dislikes);
        if (value.Positions is [] && !body.Faults.HasAny("$.positions"))
        {
            body.Report(FaultKind.OutOfRange, "positions", "positions is empty, so nothing can be done", "name some, or leave it out for all that the surface allows");
        }

        var request = new CompositionRequest
        {
            Time = Time(),
            Focus = Focus(),
            Person = ProfileReader.Read(body),
            Situation = SituationReader.Read(body),
            Equipment = value.Equipment,
            Positions = value.Positions,
            Side = value.Side ?? default,
            SideEmphasis = MoreOn(),
            WantsRelease = value.Release ?? false,
            WantsWarmUp = value.WarmUp,
            Include = [.. include.Select(wish => wish.Id)],
            Exclude = [.. exclude.Select(wish => wish.Id)],
            Likes = [.. likes.Select(wish => wish.Id)],
            Dislikes = [.. dislikes.Select(wish => wish.Id)],
            LastDone = Done(),
            Seed = value.Seed,
            WorkLimit = value.WorkLimit is { } work && WholeNumber.IsWithin(body, nameof(RoutineBody.WorkLimit), work, 1, int.MaxValue) ? work : null,
        };
        return Follow(request);
    }

    /// <summary>Lets the results of self-assessments choose, on wish.</summary>
    private CompositionRequest Follow(CompositionRequest request)
    {
        const string TighterSide = "moreForTighterSide";
        var (follow, more) = (body.Value.FollowAssessments ?? false, body.Value.MoreForTighterSide ?? false);
        if (more && !follow)
        {
            body.Report(FaultKind.Contradiction, TighterSide, "there are no results to take the tighter side from", "add \"followAssessments\": true, or leave it out");
        }
        else if (more && request.Side is not BodySide.Both)
        {
            body.Report(FaultKind.Contradiction, TighterSide, "only one side is worked on", "leave one of side and moreForTighterSide out");
        }
        else if (follow)
        {
            return request.FollowAssessments(today, more);
        }

        return request;
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

    private List<(StretchId Id, int Item)> Stretches(string property, string[]? names, int first = 0)
    {
        var found = new List<(StretchId Id, int Item)>();
        foreach (var (offset, name) in (names ?? []).Index())
        {
            var item = first + offset;
            if (StretchNames.Find(catalog, body, property, name, item) is { } stretch)
            {
                found.Add((stretch.Id, item));
            }
        }

        return [.. found.DistinctBy(wish => wish.Id)];
    }

    private void RefuseBoth(string one, List<(StretchId Id, int Item)> these, string other, List<(StretchId Id, int Item)> those)
    {
        foreach (var (id, item) in those.Where(wish => these.Exists(same => same.Id == wish.Id)))
        {
            body.Report(FaultKind.Contradiction, other, $"'{id}' is in both {one} and {other}", "keep it in one of them", item: item);
        }
    }

    private FocusTarget[] Focus()
    {
        const string Property = "focusWeights";
        const int FullWeight = 100;
        var (targets, weights) = (body.Value.Focus ?? [], body.Value.FocusWeights ?? []);
        if (weights.Length > 0 && weights.Length != targets.Length)
        {
            body.Report(FaultKind.OutOfRange, Property, $"there are {weights.Length} weights for {targets.Length} targets", "give each focus its weight, or none");
            return targets;
        }

        for (var item = 0; item < weights.Length; item++)
        {
            if (weights[item] is >= 1 and <= FullWeight)
            {
                targets[item] = targets[item] with { Weight = weights[item] };
            }
            else
            {
                body.Report(FaultKind.OutOfRange, Property, $"this is {weights[item]}", $"use 1 to {FullWeight}", item: item);
            }
        }

        return targets;
    }

    private BodySide MoreOn()
    {
        var (side, moreOn) = (body.Value.Side ?? default, body.Value.MoreOn ?? default);
        if (side is BodySide.Both || moreOn is BodySide.Both || side == moreOn)
        {
            return moreOn;
        }

        body.Report(FaultKind.Contradiction, nameof(moreOn), "moreOn names the side that is not to be worked on", "name the same side, or leave it out");
        return default;
    }

    private Dictionary<StretchId, DateOnly> Done()
    {
        const int LongestAgoDays = 3650;
        var done = new Dictionary<StretchId, DateOnly>();
        foreach (var (item, text) in (body.Value.Done ?? []).Index())
        {
            var colon = text.LastIndexOf(':');
            if (colon > 0 && int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= LongestAgoDays)
            {
                foreach (var (id, _) in Stretches("done", [text[..colon]], item))
                {
                    var day = today.AddDays(-days);
                    done[id] = done.TryGetValue(id, out var other) && other > day ? other : day;
                }
            }
            else
            {
                body.Report(FaultKind.OutOfRange, "done", $"this is {Quoted.Text(text)}", "write the id, a colon and how many days ago, such as cat-cow:2", item: item);
            }
        }

        return done;
    }
}

using StretchKit.Localization;
using StretchKit.Screening;
using StretchKit.Serialization;

namespace StretchKit.Safety.Explanations;

/// <summary>Another thing to lie or sit on.</summary>
internal static class SurfaceSuppositions
{
    public static IEnumerable<Supposition> Of(PersonFacts person) =>
        from surface in Enum.GetValues<Surface>()
        where surface != person.Situation.SurfaceOrDefault
        let name = Message.Of($"choice.{Vocabulary<Surface>.IdOf(surface)}")
        select new Supposition("surface", Message.Of("suppose.surface", ("surface", name)), person.Profile, person.Situation with { Surface = surface });
}

namespace StretchKit.Samples.Web.OpenApi;

/// <summary>The requests that the OpenAPI document shows; a test sends each of them.</summary>
internal static class Examples
{
    public const string Profile = """
        {
          "format": "stretchkit-profile/1",
          "recordedOn": "2026-11-20",
          "facts": { "age-years": 54, "no-pain": true },
          "conditions": [ { "id": "hip-replacement", "side": "left", "since": "2026-03-15" } ]
        }
        """;

    public static IReadOnlyDictionary<string, (string Summary, string Json)> Routines { get; } = new Dictionary<string, (string Summary, string Json)>(StringComparer.Ordinal)
    {
        ["short"] = ("Fifteen minutes for the low back", """{ "minutes": 15, "focus": ["lower-back"] }"""),
        ["person"] = ("For a person, at a desk", $$"""
            {
              "seconds": 300,
              "focus": ["hip", "hamstrings"],
              "context": "desk-break",
              "surface": "chair",
              "equipment": ["chair", "wall"],
              "side": "both",
              "exclude": ["seated-forward-bend"],
              "likes": ["seated-cat-cow"],
              "done": ["chair-rotation:1"],
              "seed": 7,
              "explain": true,
              "profile": {{Profile}}
            }
            """),
        ["self-test"] = ("What a self-assessment found chooses what to work on", """
            {
              "minutes": 10,
              "followAssessments": true,
              "profile": {
                "format": "stretchkit-profile/1",
                "recordedOn": "2026-11-20",
                "facts": { "no-pain": true, "floor-reach": { "value": "shins", "on": "2026-11-18", "source": "self" } }
              }
            }
            """),
        ["care-first"] = ("A red flag: care comes first, and there is no routine", """
            {
              "minutes": 10,
              "profile": {
                "format": "stretchkit-profile/1",
                "recordedOn": "2026-11-20",
                "facts": { "bladder-change": true, "saddle-numbness": true },
                "pains": [ { "region": "lower-back", "score": 6 } ]
              }
            }
            """),
    };

    public static IReadOnlyDictionary<string, (string Summary, string Json)> PainReports { get; } = new Dictionary<string, (string Summary, string Json)>(StringComparer.Ordinal)
    {
        ["in-a-stretch"] = ("It hurts in a stretch and spreads", """
            { "stretch": "knee-to-chest", "region": "lower-back", "score": 4, "scoreBefore": 1, "sharp": false, "tingles": false, "spreads": true }
            """),
        ["morning-after"] = ("Soreness the morning after", $$"""{ "when": "next-day", "score": 2, "scoreBefore": 0, "sorenessOnly": true, "profile": {{Profile}} }"""),
        ["care-first"] = ("A warning sign came with it: care comes first", """{ "when": "right-after", "score": 6, "signs": ["saddle-numbness"] }"""),
    };

    public static IReadOnlyDictionary<string, (string Summary, string Json)> SafetyChecks { get; } = new Dictionary<string, (string Summary, string Json)>(StringComparer.Ordinal)
    {
        ["nothing-known"] = ("Nothing is known of the person", "{}"),
        ["person"] = ("A person in the morning", $$"""{ "context": "morning", "profile": {{Profile}} }"""),
    };
}

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

    public static IReadOnlyDictionary<string, (string Summary, string Json)> SafetyChecks { get; } = new Dictionary<string, (string Summary, string Json)>(StringComparer.Ordinal)
    {
        ["nothing-known"] = ("Nothing is known of the person", "{}"),
        ["person"] = ("A person in the morning", $$"""{ "context": "morning", "profile": {{Profile}} }"""),
    };
}

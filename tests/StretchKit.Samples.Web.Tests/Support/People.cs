namespace StretchKit.Samples.Web.Tests.Support;

/// <summary>Profiles as callers send them.</summary>
internal static class People
{
    public const string Healthy = """
        {
          "format": "stretchkit-profile/1", "recordedOn": "2026-11-20",
          "facts": {
            "age-years": 34, "sex-at-birth": "male", "no-pain": true, "no-known-condition": true, "chest-pain-new": false,
            "breathless-new": false, "collapse-or-faint": false, "spinning-new": false, "recent-surgery": false,
            "recent-injury": false, "bone-risk": false
          }
        }
        """;

    public const string RedFlag = """
        {
          "format": "stretchkit-profile/1", "recordedOn": "2026-11-20",
          "facts": { "bladder-change": true, "saddle-numbness": true },
          "pains": [ { "region": "lower-back", "score": 6 } ]
        }
        """;

    public const string PainUnanswered = """
        { "format": "stretchkit-profile/1", "recordedOn": "2026-11-20", "pains": [ { "region": "lower-back", "score": 3 } ] }
        """;

    public const string Disc = """
        {
          "format": "stretchkit-profile/1", "recordedOn": "2026-11-20", "facts": { "no-pain": true },
          "conditions": [ { "id": "disc-herniation" } ]
        }
        """;
}

using Microsoft.AspNetCore.Localization;
using StretchKit.Localization;

namespace StretchKit.Samples.Web.Hosting;

/// <summary>The languages to choose from by Accept-Language: those of the library.</summary>
internal static class Languages
{
    private const string Default = "en";

    public static void Configure(RequestLocalizationOptions options)
    {
        string[] known = [.. Message.Languages];
        options.SetDefaultCulture(Default);
        options.AddSupportedCultures(known);
        options.AddSupportedUICultures(known);
        options.RequestCultureProviders = [new AcceptLanguageHeaderRequestCultureProvider { MaximumAcceptLanguageHeaderValuesToTry = 10 }];
        options.ApplyCurrentCultureToResponseHeaders = true;
    }
}

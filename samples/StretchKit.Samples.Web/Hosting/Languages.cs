using Microsoft.AspNetCore.Localization;

namespace StretchKit.Samples.Web.Hosting;

/// <summary>The languages to choose from by Accept-Language; one line here goes with each folder of the library's Localization.</summary>
internal static class Languages
{
    private static readonly string[] Known = ["en"];

    public static void Configure(RequestLocalizationOptions options)
    {
        options.SetDefaultCulture(Known[0]);
        options.AddSupportedCultures(Known);
        options.AddSupportedUICultures(Known);
        options.RequestCultureProviders = [new AcceptLanguageHeaderRequestCultureProvider { MaximumAcceptLanguageHeaderValuesToTry = 10 }];
        options.ApplyCurrentCultureToResponseHeaders = true;
    }
}

namespace Bench.PathTraversalXTemplateText;

internal static class TemplateNames
{
    private const string Folder = "templates/";

    public static string For(string lang)
    {
        if (lang == "de")
        {
            return Folder + "mail.de.txt";
        }

        return Folder + "mail.en.txt";
    }
}

// namespaces: System.Web.UI
// requires: System.Web
using System;
using System.IO;
using System.Web;

namespace System.Web.UI
{
    public class Control : IDisposable
    {
        public virtual string ID { get; set; }
        public virtual bool Visible { get; set; }
        public virtual Page Page { get; set; }
        public ControlCollection Controls => null;
        public virtual Control FindControl(string id) => null;
        public string ResolveUrl(string relativeUrl) => null;
        public virtual void DataBind() { }
        protected string MapPathSecure(string virtualPath) => null;
        protected internal virtual void Render(HtmlTextWriter writer) { }
        protected internal virtual void OnInit(EventArgs e) { }
        protected internal virtual void OnLoad(EventArgs e) { }
        public virtual void Dispose() { }
    }

    public class ControlCollection { public virtual void Add(Control child) { } }

    public class TemplateControl : Control
    {
        protected object Eval(string expression) => null;
        public Control LoadControl(string virtualPath) => null;
        public Control ParseControl(string content) => null;
    }

    public class UserControl : TemplateControl
    {
        public HttpRequest Request => null;
        public HttpResponse Response => null;
        public HttpServerUtility Server => null;
        public SessionState.HttpSessionState Session => null;
    }

    public class MasterPage : UserControl { }

    public class Page : TemplateControl, IHttpHandler
    {
        public HttpRequest Request => null;
        public HttpResponse Response => null;
        public HttpServerUtility Server => null;
        public virtual SessionState.HttpSessionState Session => null;
        public ClientScriptManager ClientScript => null;
        public System.Security.Principal.IPrincipal User => null;
        public bool IsPostBack => false;
        public bool IsValid => false;
        public string ViewStateUserKey { get; set; }
        public bool EnableViewStateMac { get; set; }
        public string Title { get; set; }
        public bool IsReusable => false;
        public void ProcessRequest(HttpContext context) { }
        public string MapPath(string virtualPath) => null;
    }

    public sealed class ClientScriptManager
    {
        public void RegisterStartupScript(Type type, string key, string script) { }
        public void RegisterStartupScript(Type type, string key, string script, bool addScriptTags) { }
        public void RegisterClientScriptBlock(Type type, string key, string script) { }
        public void RegisterClientScriptBlock(Type type, string key, string script, bool addScriptTags) { }
    }

    public static class ScriptManager
    {
        public static void RegisterStartupScript(Control control, Type type, string key, string script, bool addScriptTags) { }
        public static void RegisterClientScriptBlock(Control control, Type type, string key, string script, bool addScriptTags) { }
    }

    public class HtmlTextWriter : TextWriter
    {
        public override System.Text.Encoding Encoding => null;
        public virtual void AddAttribute(string name, string value) { }
        public virtual void WriteEncodedText(string text) { }
    }

    public class LiteralControl : Control
    {
        public LiteralControl() { }
        public LiteralControl(string text) { }
        public virtual string Text { get; set; }
    }

    public sealed class LosFormatter
    {
        public LosFormatter() { }
        public LosFormatter(bool enableMac, string macKeyModifier) { }
        public object Deserialize(string input) => null;
        public object Deserialize(Stream stream) => null;
        public void Serialize(Stream stream, object value) { }
    }

    public sealed class ObjectStateFormatter
    {
        public object Deserialize(string inputString) => null;
        public object Deserialize(Stream inputStream) => null;
        public string Serialize(object stateGraph) => null;
    }
}

namespace System.Web.UI.HtmlControls
{
    public abstract class HtmlControl : System.Web.UI.Control { }
    public class HtmlGenericControl : HtmlControl { public virtual string InnerHtml { get; set; } public virtual string InnerText { get; set; } }
    public class HtmlInputControl : HtmlControl { public virtual string Value { get; set; } }
    public class HtmlInputText : HtmlInputControl { }
    public class HtmlInputHidden : HtmlInputControl { }
    public class HtmlInputFile : HtmlInputControl { public HttpPostedFile PostedFile => null; }
}

namespace System.Web.UI.WebControls
{
    public class WebControl : System.Web.UI.Control { public virtual string ToolTip { get; set; } }
    public class TextBox : WebControl { public virtual string Text { get; set; } }
    public class Label : WebControl { public virtual string Text { get; set; } }
    public class Literal : System.Web.UI.Control { public string Text { get; set; } public LiteralMode Mode { get; set; } }
    public enum LiteralMode { Transform, PassThrough, Encode }
    public class HiddenField : System.Web.UI.Control { public virtual string Value { get; set; } }
    public class HyperLink : WebControl { public string NavigateUrl { get; set; } public virtual string Text { get; set; } }
    public class Button : WebControl { public string Text { get; set; } public string CommandArgument { get; set; } public event EventHandler Click; }
    public class DropDownList : WebControl { public virtual string SelectedValue { get; set; } }
    public class FileUpload : WebControl { public string FileName => null; public byte[] FileBytes => null; public Stream FileContent => null; public bool HasFile => false; public HttpPostedFile PostedFile => null; public void SaveAs(string filename) { } }
    public class SqlDataSource : System.Web.UI.Control { public string SelectCommand { get; set; } public string InsertCommand { get; set; } public string UpdateCommand { get; set; } public string DeleteCommand { get; set; } public string ConnectionString { get; set; } }
    public class GridView : WebControl { public object DataSource { get; set; } }
    public class Repeater : System.Web.UI.Control { public object DataSource { get; set; } }
}

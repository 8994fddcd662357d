import { Avatar } from "./avatar";
import { Icon } from "./icons";
import { Menu } from "./menu";
import { become } from "./poll";
import { fullName, nameOf, useStore, useWorkspace } from "./store";

const kinds = { member: "", admin: "Admin", guest: "Guest", external: "From another company" };

export function ActAsMenu() {
  const workspace = useWorkspace();
  const me = useStore((now) => now.me);
  const items = workspace.people.map((person) => ({
    key: person.id,
    text: fullName(person),
    isChecked: person.id === me,
    label: (
      <>
        <Avatar id={person.id} name={fullName(person)} size="small" />
        <span>
          {fullName(person)}
          <small>{["@" + person.name, kinds[person.kind]].filter(Boolean).join(" · ")}</small>
        </span>
        {person.id === me && <Icon name="check" size={16} />}
      </>
    ),
    run: () => become(person.id),
  }));
  const name = nameOf(workspace, me);
  return (
    <Menu
      label="Act as"
      isNamed
      items={items}
      className="act-as"
      title="Act as"
      button={
        <>
          <Avatar id={me} name={name} size="small" />
          <span className="sr-only">Act as: </span>
          <span className="act-as-name">{name}</span>
          <Icon name="chevron" size={14} />
        </>
      }
    />
  );
}
